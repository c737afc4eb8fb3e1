import { isReference } from '../seam';

/**
 * What is wrong with the arguments of a call, in Google's words, or null. `sent` are the arguments as they would
 * cross, so that service objects are known by their class.
 */
export function signatureFault(parameters: readonly string[], sent: readonly unknown[], called: string): string | null {
  const required = parameters.filter((parameter) => !parameter.endsWith('?')).length;
  const fits =
    sent.length >= required &&
    sent.length <= parameters.length &&
    sent.every((argument, index) => isOf(argument, parameters[index] ?? ''));
  return fits ? null : `The parameters (${sent.map(kindOf).join(',')}) don't match the method signature for ${called}.`;
}

function isOf(argument: unknown, parameter: string): boolean {
  if (argument === undefined) return parameter.endsWith('?');
  const kinds = parameter.replace('?', '').split('|');
  return kinds.some((kind) => isOfKind(argument, kind));
}

function isOfKind(argument: unknown, kind: string): boolean {
  if (kind === 'Object') return true;
  if (kind === 'Object[]') return Array.isArray(argument);
  if (kind === 'Object[][]') return Array.isArray(argument) && argument.every(Array.isArray);
  return kindOf(argument) === kind;
}

function kindOf(argument: unknown): string {
  if (typeof argument === 'number') return 'number';
  if (typeof argument === 'string') return 'String';
  if (typeof argument === 'boolean') return 'Boolean';
  if (typeof argument !== 'object' || argument === null) return String(argument);
  if (Array.isArray(argument)) return `${argument.length === 0 ? 'Object' : kindOf(argument[0])}[]`;
  if (argument instanceof Date) return 'Date';
  return isReference(argument) ? argument.$path : '(class)';
}
