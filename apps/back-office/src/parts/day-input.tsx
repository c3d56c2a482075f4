import { DraftInput, type DraftProps } from './draft-input.js';

/** A day of a list, `2026-03-01`, that counts once its year is written whole: on the way there it is year 2, or 20. */
export const DayInput = ({ onWritten, max = '9999-12-31', ...input }: DraftProps) => (
  <DraftInput
    {...input}
    type="date"
    max={max}
    onWritten={(day) => {
      if (day === '' || day >= '1000') onWritten(day);
    }}
  />
);
