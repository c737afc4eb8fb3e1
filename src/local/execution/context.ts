import { createContext, runInContext, type Context } from 'node:vm';
import type { Given } from '../services/given';
import { pageAnswer } from './page-answer';
import type { Task } from './task';

/**
 * Evaluates the program in a fresh context that has nothing but the language and Google's services, runs the function
 * and returns its answer as text. `timeout` in milliseconds is for the function alone.
 */
export function runInFreshContext(task: Task, given: Given, timeout?: number): string {
  const { program, name } = task;
  const context = createContext({ carryoverGiven: given });
  runInContext(program.services, context, { filename: 'services.js' });
  const event = takenEvent(context);
  runInContext(program.code, context, { filename: 'Code.js' });
  if (!isFunction(task, context)) throw new NoSuchFunction(name);
  if (event !== undefined) context['carryoverEvent'] = event;
  const limit = timeout === undefined ? {} : { timeout };
  const answer: unknown = runInContext(`${name}(${givenText(task, event)})`, context, { filename: 'call', ...limit });
  return isPageCall(task) ? pageAnswer(answer) : String(answer);
}

/** A page reaches the functions that the program declares; menus and triggers may name one inside an object. */
function isFunction(task: Task, context: Context): boolean {
  if (task.as === 'page' && !Object.prototype.hasOwnProperty.call(context, task.name)) return false;
  return runInContext(`typeof ${task.name}`, context) === 'function';
}

/** The program's top level sees nothing of the event. */
function takenEvent(context: Context): unknown {
  const event: unknown = context['carryoverEvent'];
  delete context['carryoverEvent'];
  return event;
}

/** What stands between the parentheses of the call. */
function givenText(task: Task, event: unknown): string {
  if (event !== undefined) return 'carryoverEvent';
  if (isPageCall(task)) return `...JSON.parse(${JSON.stringify(task.args)})`;
  return task.argument === undefined ? '' : JSON.stringify(task.argument);
}

function isPageCall(task: Task): task is Task & { readonly args: string } {
  return task.as === 'page' && task.args !== undefined;
}

class NoSuchFunction extends Error {
  override readonly name = '';

  constructor(name: string) {
    super(`Script function not found: ${name}`);
  }
}

/** How a thrown value ended an execution: as a text with its place, and without. */
export interface Thrown {
  readonly text: string;
  readonly message: string;
}

export function thrownOf(thrown: unknown): Thrown {
  const message = String(thrown);
  const hasPlace = typeof thrown === 'object' && thrown !== null && 'stack' in thrown;
  return { text: hasPlace ? String(thrown.stack) : message, message };
}
