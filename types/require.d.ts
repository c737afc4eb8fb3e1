/** The bundler's: evaluates a module where it stands, so that what is large is evaluated when first used. */
declare function require(module: string): unknown;
