/** One e-mail address, and nothing else of what a person might type beside it. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** The addresses in a cell, separated by comma, semicolon or new line; whatever they are. */
export function addressesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
