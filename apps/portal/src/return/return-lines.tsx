import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { useOrder } from '../order/use-order.js';
import styles from './return.module.css';

/** What goes back, by the names its order has for it. */
export function ReturnLines({ request }: Readonly<{ request: Schemas['CustomerReturnView'] }>) {
  const t = useTranslations('return');
  const { data: order } = useOrder(request.orderReference);
  return (
    <section>
      <Title order={2} mb="xs">
        {t('lines')}
      </Title>
      <ul className="plain">
        {request.lines.map(({ lineId, quantity, received, missing }) => (
          <li key={lineId} className={styles.entry}>
            <Text>
              {quantity} × {order?.lines.find(({ id }) => id === lineId)?.name ?? '…'}
            </Text>
            {(received > 0 || missing > 0) && (
              <Text size="sm" c="dimmed">
                {t('arrived', { received, missing })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
