import { TextsByName } from '../fields/asked.js';

/** `PUT /v1/gateways/{gateway}`: which fields there are depends on the gateway. */
export class GatewayBody {
  @TextsByName({
    required: true,
    max: 512,
    description:
      'What the gateway calls its keys, and their values; docs/how-to/connect-a-gateway.md lists them',
    example: { secretKey: 'sk_test_…' },
  })
  credentials!: Readonly<Record<string, string>>;
}
