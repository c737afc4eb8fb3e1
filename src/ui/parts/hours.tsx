import { hoursText } from '../../words/format';

/** Minutes in a column of hours; those below 0 stand out by their sign and colour. */
export function Hours({ minutes }: { readonly minutes: number }) {
  return <td class={minutes < 0 ? 'number below' : 'number'}>{hoursText(minutes)}</td>;
}
