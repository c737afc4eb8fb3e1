import { setUpWords } from '../../../words/pages/set-up';
import { useWords } from '../../page';

export function WhatRepairDoes() {
  const { doesHeading, repairs, leavesHeading, leaves } = useWords(setUpWords);
  return (
    <>
      <h2>{doesHeading}</h2>
      <ul class="dots">
        {repairs.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{leavesHeading}</h2>
      <ul class="dots">
        {leaves.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
