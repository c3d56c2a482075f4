import type { Persona } from '@retours/nest-kit';
import { call, type Doors } from './call.js';
import { ADA, BRUNO, CHIDI } from './people.js';

type Asked = Readonly<{
  by: Persona;
  reference: string;
  lineId: string;
  explanation: string;
  /** What happened next, one after the other. */
  then: readonly Step[];
}>;
type Told = Readonly<{ number: string; asked: Asked; doors: Doors; token: string }>;
type Step = keyof typeof steps;

const returnOf = ({ doors, number }: Told) => `${doors.merchantApi}/v1/returns/${number}`;
const staff = (told: Told, url: string, body: object) => call(url, told.doors.merchantToken, 'POST', body);
const moved = (told: Told, status: string, note?: string) =>
  staff(told, `${returnOf(told)}/status-changes`, { status, note });

const steps = {
  accepted: (told: Told) => moved(told, 'waiting_for_package'),
  denied: (told: Told) => moved(told, 'return_denied', 'L’affiche a été personnalisée pour vous.'),
  received: (told: Told) =>
    staff(told, `${returnOf(told)}/receipts`, {
      lines: [{ lineId: told.asked.lineId, quantity: 1, condition: 'as_new' }],
    }),
  refunded: (told: Told) =>
    staff(told, `${told.doors.merchantApi}/v1/orders/${told.asked.reference}/refunds`, {
      kind: 'return',
      returnNumber: told.number,
      lines: [{ lineId: told.asked.lineId, quantity: 1 }],
    }),
  cancelled: (told: Told) =>
    call(`${told.doors.customerApi}/v1/returns/${told.number}/cancellation`, told.token, 'POST', {}),
} as const;

/** A return in each state; the refund of the last waits for somebody to write a cheque. */
const asked: readonly Asked[] = [
  { by: ADA, reference: 'DEMO-1004', lineId: 'scarf', explanation: 'Trop longue pour moi', then: [] },
  { by: ADA, reference: 'DEMO-1005', lineId: 'bowl', explanation: 'Un bol est ébréché', then: ['accepted'] },
  {
    by: BRUNO,
    reference: 'DEMO-1006',
    lineId: 'bowl',
    explanation: 'Reçu en double',
    then: ['accepted', 'received'],
  },
  {
    by: BRUNO,
    reference: 'DEMO-1007',
    lineId: 'scarf',
    explanation: 'La couleur ne me plaît pas',
    then: ['accepted', 'received', 'refunded'],
  },
  { by: BRUNO, reference: 'DEMO-1008', lineId: 'poster', explanation: 'Je me suis trompé', then: ['denied'] },
  { by: CHIDI, reference: 'DEMO-1013', lineId: 'bowl', explanation: 'Too small', then: ['cancelled'] },
  {
    by: BRUNO,
    reference: 'DEMO-1010',
    lineId: 'scarf',
    explanation: 'Elle gratte',
    then: ['accepted', 'received', 'refunded'],
  },
];

/**
 * Asks for the returns of the demo shop, and lets happen to them what happened.
 * @param tokenOf a persona's token.
 */
export async function seedReturns(doors: Doors, tokenOf: (who: Persona) => Promise<string>): Promise<void> {
  const play = async (one: Asked) => {
    const { by, reference, lineId, explanation, then } = one;
    const token = await tokenOf(by);
    const { number } = await call<{ number: string }>(`${doors.customerApi}/v1/returns`, token, 'POST', {
      orderReference: reference,
      explanation,
      lines: [{ lineId, quantity: 1 }],
    });
    for (const step of then) await steps[step]({ number, asked: one, doors, token });
  };
  await Promise.all(asked.map(play));
}
