/** What the demo shop sells, each as a line of an order. */
const mugs = {
  id: 'mug',
  sku: 'MUG-1',
  name: 'Mug "Bretagne"',
  quantity: 2,
  unitPriceTaxExcl: '11.90',
  unitPriceTaxIncl: '14.28',
  taxRate: '20',
  totalTaxExcl: '23.80',
  totalTaxIncl: '28.56',
};
const poster = {
  id: 'poster',
  sku: 'POSTER-7',
  name: 'Poster "Quimper"',
  quantity: 1,
  unitPriceTaxExcl: '24.17',
  unitPriceTaxIncl: '29.00',
  taxRate: '20',
};
const ebook = {
  id: 'ebook',
  sku: 'EBOOK-3',
  name: 'E-book',
  quantity: 1,
  unitPriceTaxExcl: '9.48',
  unitPriceTaxIncl: '10.00',
  taxRate: '5.5',
  virtual: true,
};
const scarf = {
  id: 'scarf',
  sku: 'SCARF-2',
  name: 'Écharpe "Ouessant"',
  quantity: 1,
  unitPriceTaxExcl: '32.50',
  unitPriceTaxIncl: '39.00',
  taxRate: '20',
};
const bowls = {
  id: 'bowl',
  sku: 'BOWL-5',
  name: 'Bol "Pornic"',
  quantity: 2,
  unitPriceTaxExcl: '15.00',
  unitPriceTaxIncl: '18.00',
  taxRate: '20',
};

export const products = { mugs, poster, ebook, scarf, bowls };
export type Product = keyof typeof products;
