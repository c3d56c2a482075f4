import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { ReverseCreditSlip } from '@retours/application';
import { CreditSlipView, NumberPath, ReversalBody, reversalExamples, shown } from '@retours/contracts';
import type { CreditSlip, Scope } from '@retours/domain';
import { Access, addressed, Caller, IdempotencyRequired, located, replay } from '@retours/nest-kit';

const issued = (slip: CreditSlip) => located(`/v1/credit-slips/${slip.number}`, shown(CreditSlipView, slip));

/** Slips that counter other slips: how a document that is never edited is corrected. */
@ApiTags('documents')
@Controller('v1/credit-slips/:number/reversal')
export class ReversalsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access('refunds:write')
  @IdempotencyRequired()
  @ApiBody({ type: ReversalBody, examples: reversalExamples })
  @ApiCreatedResponse({ type: CreditSlipView, headers: addressed })
  async reverseCreditSlip(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Body() body: ReversalBody,
  ) {
    return replay(await this.commands.execute(new ReverseCreditSlip(scope, number, body)), issued);
  }
}
