import { DefaultNamingStrategy } from 'typeorm';

/** `unitPriceTaxExcl` in the domain is `unit_price_tax_excl` in the database: the same word in its language's spelling. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  }
}
