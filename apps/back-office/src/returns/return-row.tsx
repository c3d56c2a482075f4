import { DateTime, StatusBadge, useInstant, useLanguage } from '@retours/web';
import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { ageText } from './age.js';

type Listed = Schemas['ListedReturnView'];
type Props = Readonly<{ request: Listed; readAt: number; isSelected: boolean; onToggle: () => void }>;

const sum = (lines: Listed['lines'], of: 'quantity' | 'received') =>
  lines.reduce((total, line) => total + line[of], 0);

const nameOf = ({ firstName, lastName, id }: Listed['customer']) =>
  [firstName, lastName].filter(Boolean).join(' ') || id;

/** One return: the number opens it, Enter on its checkbox too. */
export function ReturnRow({ request, readAt, isSelected, onToggle }: Props) {
  const t = useTranslations('returns');
  const { language } = useLanguage();
  const instant = useInstant();
  const navigate = useNavigate();
  const { number, orderReference, customer, lines, status, requestedAt, deadline, returnless } = request;
  const [quantity, received] = [sum(lines, 'quantity'), sum(lines, 'received')];
  const page = `/returns/${encodeURIComponent(number)}`;
  const label = (column: 'order' | 'customer' | 'items' | 'age' | 'deadline') => t(`columns.${column}`);
  return (
    <Table.Tr role="row" data-selected={isSelected || undefined}>
      <Table.Td role="cell" className="select">
        <Checkbox
          aria-label={t('select.one', { number })}
          checked={isSelected}
          onChange={onToggle}
          onKeyDown={({ key }) => key === 'Enter' && void navigate(page)}
        />
      </Table.Td>
      <Table.Th role="rowheader" scope="row" className="number">
        <Anchor component={Link} to={page} fw={600} fz="inherit" className="figures" data-row-link={number}>
          {number}
        </Anchor>
      </Table.Th>
      <Table.Td role="cell" data-label={label('order')}>
        <Anchor
          component={Link}
          to={`/orders/${encodeURIComponent(orderReference)}`}
          c="inherit"
          fz="inherit"
        >
          {orderReference}
        </Anchor>
      </Table.Td>
      <Table.Td role="cell" data-label={label('customer')}>
        <span title={customer.email ?? undefined}>{nameOf(customer)}</span>
      </Table.Td>
      <Table.Td role="cell" data-label={label('items')} className="items">
        {quantity}
        {received > 0 && received < quantity && (
          <Text size="xs" c="dimmed">
            {t('received', { count: received })}
          </Text>
        )}
      </Table.Td>
      <Table.Td role="cell" className="status">
        <StatusBadge name={status.name} color={status.color} />
        {returnless && (
          <Text size="xs" c="dimmed" mt={4}>
            {t('kept')}
          </Text>
        )}
      </Table.Td>
      <Table.Td role="cell" data-label={label('age')}>
        <time dateTime={requestedAt} title={instant(requestedAt, 'minute')} className="figures">
          {ageText(language, requestedAt, readAt)}
        </time>
      </Table.Td>
      <Table.Td role="cell" data-label={label('deadline')} className="figures">
        {deadline ? (
          <DateTime at={deadline} />
        ) : (
          <Text span c="dimmed">
            {t('noDeadline')}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
