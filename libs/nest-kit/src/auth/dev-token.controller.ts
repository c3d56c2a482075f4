import {
  Body,
  Controller,
  HttpCode,
  Inject,
  Post,
  Req,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Shops } from '@retours/domain';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { RateLimits } from '../limits/rate-limits.js';
import { Problem } from '../problem/problem.js';
import { Public } from './access.js';
import { AUDIENCES, type Audience } from './audience.js';
import { EmbeddedIssuer } from './embedded-issuer.js';
import { isFromLoopback } from './loopback.js';

const PRINTABLE = /^[^\p{Cc}]+$/u;

/** What a development token shall say. */
export class DevTokenBody {
  @ApiProperty({ enum: AUDIENCES })
  @IsIn(AUDIENCES)
  audience!: Audience;
  @ApiProperty({
    minLength: 1,
    maxLength: 100,
    description: 'Made with the default settings when it is new.',
  })
  @Length(1, 100)
  @Matches(PRINTABLE)
  shop!: string;
  @ApiProperty({ minLength: 1, maxLength: 255, description: 'The customer or member of staff.' })
  @Length(1, 255)
  @Matches(PRINTABLE)
  sub!: string;
  @ApiProperty({ required: false, description: 'Separated by spaces; all of them unless told.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  scope?: string;
  @ApiProperty({ required: false })
  @IsOptional()
  @IsEmail()
  email?: string;
}

/** A bearer token. */
export class DevTokenView {
  @ApiProperty()
  access_token!: string;
}

/** Lets programs of this machine through, and nobody else; before the body is looked at. */
class LoopbackOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isFromLoopback(headers)) throw new Problem('FORBIDDEN', {});
    return true;
  }
}

/** Tokens for trying Retours out: there with the embedded issuer only (api.md "Auth"). */
@ApiTags('development')
@Controller('dev/token')
export class DevTokenController {
  constructor(
    @Inject(EmbeddedIssuer) private readonly issuer: EmbeddedIssuer,
    private readonly shops: Shops,
    private readonly limits: RateLimits,
  ) {}

  /** Issues a token, and makes the shop when it is new. */
  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(LoopbackOnly)
  @ApiOkResponse({ type: DevTokenView })
  async issueDevToken(@Req() request: FastifyRequest, @Body() wish: DevTokenBody): Promise<DevTokenView> {
    await this.limits.failedAuth(request.ip);
    await this.shops.create(wish.shop);
    return { access_token: await this.issuer.issue(wish) };
  }
}
