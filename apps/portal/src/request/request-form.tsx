import { Button, Stack } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { bodyFrom, type Draft } from './draft.js';
import { ExplanationField } from './explanation-field.js';
import { type Faults, toldFaults } from './faults.js';
import { LinesField } from './lines-field.js';
import { useDraft } from './use-draft.js';
import styles from './request.module.css';

type Props = Readonly<{ order: Schemas['CustomerOrderView']; page: string }>;

/** The form of a request; what is missing is told at its field, and the keyboard goes there. */
export function RequestForm({ order, page }: Props) {
  const t = useTranslations('request');
  const navigate = useNavigate();
  const told = toldFaults(useLocation().state);
  const { draft, change } = useDraft(order);
  const [faults, setFaults] = useState<Faults>(told);
  const lines = useRef<HTMLFieldSetElement>(null);
  const explanation = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const first = faults.lines ? lines : faults.explanation ? explanation : undefined;
    first?.current?.focus();
  }, [faults]);

  function write(next: Draft) {
    change(next);
    setFaults({});
  }

  function review(event: SyntheticEvent) {
    event.preventDefault();
    const missing: Faults = {
      ...(bodyFrom(draft, order.reference).lines.length === 0 ? { lines: t('missing.lines') } : {}),
      ...(draft.explanation.trim() === '' ? { explanation: t('missing.explanation') } : {}),
    };
    setFaults(missing);
    if (Object.keys(missing).length > 0) return;
    change(draft);
    void navigate(`${page}/return/review`);
  }

  return (
    <form onSubmit={review} noValidate className={styles.form}>
      <Stack gap="xl">
        <LinesField ref={lines} order={order} draft={draft} fault={faults.lines} onChange={write} />
        <ExplanationField ref={explanation} draft={draft} fault={faults.explanation} onChange={write} />
      </Stack>
      <div className={styles.foot}>
        <Button type="submit" size="lg" fullWidth>
          {t('review.go')}
        </Button>
      </div>
    </form>
  );
}
