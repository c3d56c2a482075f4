/** The providers of this installation, one line each. */
export { stripe } from './stripe/stripe.provider.js';
export { mollie } from './mollie/mollie.provider.js';
export { paypal } from './paypal/paypal.provider.js';
export { adyen } from './adyen/adyen.provider.js';
