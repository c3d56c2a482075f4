const folder = (path) => ({ sources: `${path}/*.ts`, specs: `${path}/*.spec.ts` });
const domain = (name) => folder(`libs/domain/src/${name}`);
const wire = (name) => ({
  sources: `libs/payments/src/${name}/${name}.wire.ts`,
  specs: `libs/payments/src/${name}/${name}.wire.spec.ts`,
});

/** Where money and units are decided, and where a gateway's words become an outcome: what is changed, and the specs that must notice. */
export const modules = {
  money: domain('money'),
  refund: domain('refund'),
  return: domain('return'),
  order: domain('order'),
  sandbox: wire('sandbox'),
  stripe: wire('stripe'),
  mollie: wire('mollie'),
  paypal: wire('paypal'),
  adyen: wire('adyen'),
};

/** Reads the acceptance cases for specs: it decides nothing. */
export const cases = 'libs/domain/src/refund/acceptance-case.ts';
