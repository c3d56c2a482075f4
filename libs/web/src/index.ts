export { bodyOf, createApi, headersOf, versionedBodyOf } from './api/client.js';
export {
  type paths as CustomerPaths,
  type components as CustomerComponents,
} from './api/customer.generated.js';
export {
  type paths as MerchantPaths,
  type components as MerchantComponents,
} from './api/merchant.generated.js';
export { usePages } from './api/pages.js';
export { Refusal } from './api/refusal.js';
export { type Failure, useSubmission } from './api/submission.js';
export { useLanguage } from './language/language.js';
export type { MessageFiles, Messages, Translated } from './language/messages.js';
export { useInstant, useMoney } from './language/wordings.js';
export { FailureAlert } from './look/alerts.js';
export { ConfirmDialog } from './look/confirm-dialog.js';
export { Copied } from './look/copied.js';
export { DateTime } from './look/date-time.js';
export { EmptyState } from './look/empty-state.js';
export { FileButton } from './look/file-button.js';
export { Money } from './look/money.js';
export { MoreButton } from './look/more-button.js';
export { PageTitle } from './look/page-title.js';
export { SkipLink, CONTENT } from './look/skip-link.js';
export { StatusBadge } from './look/status-badge.js';
export type { Screen } from './pages/screen.js';
export { start } from './pages/start.js';
export { AccountMenu } from './sign-in/account-menu.js';
export { useMay } from './sign-in/scopes.js';
export { caller } from './sign-in/session.js';
