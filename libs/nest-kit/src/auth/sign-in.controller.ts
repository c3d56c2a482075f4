import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProperty, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { KIT, type KitOptions } from '../bootstrap/options.js';
import { Public } from './access.js';
import { AUDIENCES, type Audience } from './audience.js';
import { ROLES, signInOf, type Persona, type Role, type SignIn } from './sign-in.js';

/** Somebody to try Retours out as. */
export class PersonaView implements Persona {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ROLES, description: 'What they do in the shop; pages have the words for it.' })
  role!: Role;
  @ApiProperty({ enum: AUDIENCES }) audience!: Audience;
  @ApiProperty() shop!: string;
  @ApiProperty() sub!: string;
  @ApiProperty({ required: false, description: 'Separated by spaces; all of them unless told.' })
  scope?: string;
  @ApiProperty({ required: false }) email?: string;
}

/** With the embedded issuer: hand a persona to `POST /dev/token`, and it gives the token. */
export class PersonasView {
  @ApiProperty({ enum: ['personas'] }) kind!: 'personas';
  @ApiProperty({ type: [PersonaView] }) personas!: readonly PersonaView[];
}

/** At the shop's issuer: authorization code with PKCE, as this client. */
export class OidcView {
  @ApiProperty({ enum: ['oidc'] }) kind!: 'oidc';
  @ApiProperty({ description: 'Its `/.well-known/openid-configuration` tells the rest.' }) issuer!: string;
  @ApiProperty() clientId!: string;
  @ApiProperty({ description: 'What to ask for, separated by spaces.' }) scope!: string;
}

/** Nobody can sign in to the pages: `OIDC_CLIENT_ID` is not set. */
export class NoSignInView {
  @ApiProperty({ enum: ['none'] }) kind!: 'none';
}

const VIEWS = [PersonasView, OidcView, NoSignInView];

/** How to sign in, asked by the pages before anybody has. */
@ApiTags('sign-in')
@ApiExtraModels(...VIEWS)
@Controller('sign-in')
export class SignInController {
  constructor(@Inject(KIT) private readonly kit: KitOptions) {}

  /** The way that is open. */
  @Get()
  @Public()
  @ApiOkResponse({
    schema: {
      oneOf: VIEWS.map((view) => ({ $ref: getSchemaPath(view) })),
      discriminator: {
        propertyName: 'kind',
        mapping: Object.fromEntries(
          (['personas', 'oidc', 'none'] as const).map((kind, index) => [kind, getSchemaPath(VIEWS[index])]),
        ),
      },
    },
  })
  findSignIn(): SignIn {
    return signInOf(this.kit);
  }
}
