import { DateTime } from '@retours/web';
import { Anchor, Badge, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Facts } from '../parts/facts.js';
import { nameOf } from './people.js';
import type { Return } from './use-return.js';

/** Whose return of which order, since when, and why in their own words. */
export function ReturnFacts({ told }: Readonly<{ told: Return }>) {
  const t = useTranslations('oneReturn.facts');
  const { customer, orderReference } = told;
  return (
    <Stack>
      <Facts
        facts={[
          [
            t('order'),
            <Anchor key="order" component={Link} to={`/orders/${encodeURIComponent(orderReference)}`}>
              {orderReference}
            </Anchor>,
          ],
          [
            t('customer'),
            <Fragment key="customer">
              {nameOf(customer)}
              <br />
              <Anchor size="sm" component={Link} to={`/returns?customer=${encodeURIComponent(customer.id)}`}>
                {t('otherReturns')}
              </Anchor>
            </Fragment>,
          ],
          [t('asked'), <DateTime key="asked" at={told.requestedAt} precision="minute" />],
        ]}
      />
      {told.returnless && (
        <Badge variant="outline" tt="none">
          {t('returnless')}
        </Badge>
      )}
      <figure className="said">
        <Text component="figcaption" size="xs" c="dimmed">
          {t('explanation')}
        </Text>
        <Text component="blockquote" m={0} className="as-written">
          {told.explanation}
        </Text>
      </figure>
    </Stack>
  );
}
