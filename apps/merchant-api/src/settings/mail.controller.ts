import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  FindMailTemplate,
  GetMailSettings,
  ListMailTemplates,
  PreviewMail,
  ResetMailTemplate,
  SaveMailSettings,
  SaveMailTemplate,
} from '@retours/application';
import {
  MailPreviewBody,
  MailPreviewView,
  MailSettingsBody,
  MailSettingsView,
  MailTemplateBody,
  MailTemplatePath,
  MailTemplateView,
  pageOf,
  PageQuery,
  shown,
} from '@retours/contracts';
import type { MailSettings, MailTemplate, Scope, Versioned } from '@retours/domain';
import {
  Access,
  Caller,
  GrantedScopes,
  IfMatch,
  NoIdempotency,
  pageFrom,
  pageOfAll,
  pageView,
  requireScope,
  tagged,
  versioned,
} from '@retours/nest-kit';

const settingsShown = ({ value, version }: Versioned<MailSettings>) =>
  tagged(version, shown(MailSettingsView, value));
const template = (one: MailTemplate) => shown(MailTemplateView, one);
const templateShown = ({ value, version }: Versioned<MailTemplate>) => tagged(version, template(value));
const nameOf = ({ mail, language }: MailTemplate) => `${mail}.${language}`;

/** A preview shows what is in a return or a refund: it takes the permission to look at those. */
function checkTopic({ returnNumber, refundId }: MailPreviewBody, granted: ReadonlySet<string>): void {
  if (returnNumber !== undefined) requireScope(granted, 'returns:read');
  if (refundId !== undefined) requireScope(granted, 'refunds:read');
}

@ApiTags('settings')
@Controller('v1')
export class MailController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('mail-settings')
  @Access('settings:read')
  @ApiOkResponse({ type: MailSettingsView, headers: versioned })
  async getMailSettings(@Caller() scope: Scope) {
    return settingsShown(await this.queries.execute(new GetMailSettings(scope)));
  }

  @Put('mail-settings')
  @Access('settings:write')
  @ApiOkResponse({ type: MailSettingsView, headers: versioned })
  async saveMailSettings(
    @Caller() scope: Scope,
    @Body() body: MailSettingsBody,
    @IfMatch() expected: number | undefined,
  ) {
    return settingsShown(await this.commands.execute(new SaveMailSettings(scope, body, expected)));
  }

  @Get('mail-templates')
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(MailTemplateView) })
  async listMailTemplates(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListMailTemplates(scope));
    return pageView(pageOfAll(all, nameOf, pageFrom(query)), template);
  }

  @Get('mail-templates/:mail/:language')
  @Access('settings:read')
  @ApiOkResponse({ type: MailTemplateView, headers: versioned })
  async findMailTemplate(@Caller() scope: Scope, @Param() key: MailTemplatePath) {
    return templateShown(await this.queries.execute(new FindMailTemplate(scope, key)));
  }

  @Put('mail-templates/:mail/:language')
  @Access('settings:write')
  @ApiOkResponse({ type: MailTemplateView, headers: versioned })
  async saveMailTemplate(
    @Caller() scope: Scope,
    @Param() key: MailTemplatePath,
    @Body() { subject, html, text }: MailTemplateBody,
    @IfMatch() expected: number | undefined,
  ) {
    const saved = new SaveMailTemplate(scope, key, { subject, html, text }, expected);
    return templateShown(await this.commands.execute(saved));
  }

  @Delete('mail-templates/:mail/:language')
  @Access('settings:write')
  @ApiOkResponse({ type: MailTemplateView, headers: versioned })
  async resetMailTemplate(
    @Caller() scope: Scope,
    @Param() key: MailTemplatePath,
    @IfMatch() expected: number | undefined,
  ) {
    return templateShown(await this.commands.execute(new ResetMailTemplate(scope, key, expected)));
  }

  @Post('mail-templates/:mail/:language/preview')
  @Access('settings:write')
  @NoIdempotency()
  @HttpCode(200)
  @ApiOkResponse({ type: MailPreviewView })
  async previewMail(
    @Caller() scope: Scope,
    @Param() key: MailTemplatePath,
    @Body() body: MailPreviewBody,
    @GrantedScopes() granted: ReadonlySet<string>,
  ) {
    checkTopic(body, granted);
    const { returnNumber, refundId, ...draft } = body;
    const preview = new PreviewMail(scope, key, draft, { returnNumber, refundId });
    return shown(MailPreviewView, await this.queries.execute(preview));
  }
}
