export default {
  papers: 'On slips and mails',
  papersDetail: 'Slips keep the letterhead they were issued with.',
  name: 'Name of the shop',
  address: 'Address',
  linesHint: 'One line each.',
  registration: 'Registration',
  registrationHint: 'VAT number, company number, capital: one line each.',
  email: 'E-mail',
  phone: 'Telephone',
  website: 'Website',
  logo: 'Logo',
  logoHint: 'PNG or JPEG, at most 200 kB and 2000 × 2000 pixels.',
} as const;
