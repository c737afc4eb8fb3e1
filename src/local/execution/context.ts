import { createContext, runInContext } from 'node:vm';
import type { Given } from '../services/given';
import type { Task } from './task';

/**
 * Evaluates the program in a fresh context that has nothing but the language and Google's services, and runs the
 * function. `timeout` in milliseconds is for the function alone.
 */
export function runInFreshContext({ program, name, argument }: Task, given: Given, timeout?: number): unknown {
  const context = createContext({ carryoverGiven: given });
  runInContext(program.services, context, { filename: 'services.js' });
  runInContext(program.code, context, { filename: 'Code.js' });
  if (runInContext(`typeof ${name}`, context) !== 'function') throw new Error(`Script function not found: ${name}`);
  const limit = timeout === undefined ? {} : { timeout };
  return runInContext(`${name}(${JSON.stringify(argument)})`, context, { filename: 'call', ...limit });
}

/** What was thrown in a context, as a text with its place. */
export function thrownText(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'stack' in thrown) return String(thrown.stack);
  return String(thrown);
}
