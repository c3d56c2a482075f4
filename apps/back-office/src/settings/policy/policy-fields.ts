import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api.js';
import type { FieldGroup } from '../../form/settings-form.js';
import { mailNames } from '../mails/mail-names.js';

type Choice = Readonly<{ value: string; label: string }>;

const eligibilityRules = ['history', 'current_status'] as const;
const taxDisplays = ['tax_included', 'tax_excluded'] as const;
const roundingTypes = ['item', 'line'] as const;
const roundingModes = ['half_up', 'half_down', 'half_even', 'up', 'down'] as const;

/** The return policy as a form: one row per setting. */
export function usePolicyFields(statuses: readonly Choice[]): readonly FieldGroup<Schemas['PolicyView']>[] {
  const t = useTranslations('settings.policy');
  const mails = useTranslations('settings.mailNames');
  return [
    {
      title: t('returns'),
      fields: [
        { name: 'returnsEnabled', label: t('returnsEnabled'), hint: t('returnsEnabledHint'), kind: 'switch' },
        {
          name: 'returnWindowDays',
          label: t('returnWindowDays'),
          hint: t('returnWindowDaysHint'),
          kind: 'number',
          min: 0,
          max: 3650,
        },
        {
          name: 'eligibilityRule',
          label: t('eligibilityRule'),
          hint: t('eligibilityRuleHint'),
          kind: 'select',
          choices: eligibilityRules.map((value) => ({ value, label: t(`eligibilityRules.${value}`) })),
        },
        { name: 'timezone', label: t('timezone'), hint: t('timezoneHint') },
        { name: 'completeOnRefund', label: t('completeOnRefund'), kind: 'switch' },
        {
          name: 'refundedStatus',
          label: t('refundedStatus'),
          hint: t('refundedStatusHint'),
          kind: 'select',
          empty: null,
          choices: [{ value: '', label: t('noStatus') }, ...statuses],
        },
      ],
    },
    {
      title: t('amounts'),
      cols: 2,
      fields: [
        {
          name: 'taxDisplay',
          label: t('taxDisplay'),
          hint: t('taxDisplayHint'),
          kind: 'select',
          choices: taxDisplays.map((value) => ({ value, label: t(`taxDisplays.${value}`) })),
        },
        {
          name: 'rounding.type',
          label: t('roundingType'),
          hint: t('roundingTypeHint'),
          kind: 'select',
          choices: roundingTypes.map((value) => ({ value, label: t(`roundingTypes.${value}`) })),
        },
        {
          name: 'rounding.mode',
          label: t('roundingMode'),
          hint: t('roundingModeHint'),
          kind: 'select',
          choices: roundingModes.map((value) => ({ value, label: t(`roundingModes.${value}`) })),
        },
      ],
    },
    {
      title: t('papers'),
      cols: 2,
      fields: [
        { name: 'returnNumberPrefix', label: t('returnNumberPrefix'), hint: t('prefixHint'), required: true },
        { name: 'creditSlipPrefix', label: t('creditSlipPrefix'), hint: t('prefixHint'), required: true },
        { name: 'returnAddress', label: t('returnAddress'), hint: t('returnAddressHint'), kind: 'lines' },
        {
          name: 'returnInstructions.en',
          label: t('instructionsEn'),
          hint: t('instructionsHint'),
          kind: 'long',
        },
        {
          name: 'returnInstructions.fr',
          label: t('instructionsFr'),
          hint: t('instructionsHint'),
          kind: 'long',
        },
      ],
    },
    {
      title: t('mails'),
      detail: t('mailsDetail'),
      cols: 2,
      fields: mailNames.map((mail) => ({
        name: `mails.${mail}` as const,
        label: mails(mail),
        kind: 'switch' as const,
      })),
    },
  ];
}
