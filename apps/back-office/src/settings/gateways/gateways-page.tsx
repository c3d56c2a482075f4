import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { SettingsPage } from '../settings-page.js';
import { GatewayAccount } from './gateway-account.js';

/** The gateways a shop can have an account at, as they call themselves. */
const gateways = { stripe: 'Stripe', paypal: 'PayPal', mollie: 'Mollie', adyen: 'Adyen' };

/** The shop's accounts at payment gateways. */
export function Component() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('gateway');
  const gateway = asked && asked in gateways ? asked : 'stripe';
  return (
    <SettingsPage name="gateways">
      <Tabs
        value={gateway}
        onChange={(next) => setParams(next ? { gateway: next } : {}, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {Object.entries(gateways).map(([name, label]) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {Object.entries(gateways).map(([name, label]) => (
          <Tabs.Panel key={name} value={name}>
            <GatewayAccount gateway={name} label={label} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </SettingsPage>
  );
}
