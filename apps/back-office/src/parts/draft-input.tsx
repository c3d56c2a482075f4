import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE_MS = 300;

export type DraftProps = Omit<TextInputProps, 'value' | 'onChange'> &
  Readonly<{
    value: string;
    /** What was written, once the writer pauses. */ onWritten: (value: string) => void;
  }>;

/** A text that counts when the writer pauses or leaves it; what the address says otherwise takes its place. */
export function DraftInput({ value, onWritten, ...input }: DraftProps) {
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    // What comes back from here is what was written before the writer went on.
    if (value !== told) setText(value);
    setTold(value);
  }
  const tell = useDebouncedCallback(
    (written: string) => {
      setTold(written);
      onWritten(written);
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  return (
    <TextInput
      {...input}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        tell(currentTarget.value.trim());
      }}
      onBlur={() => tell.flush()}
      onKeyDown={({ key }) => key === 'Enter' && tell.flush()}
    />
  );
}
