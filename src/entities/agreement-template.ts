import { Check, Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, IntegerColumn, JsonColumn, oneOf } from '../database/columns.ts';
import { AgreementType, type Cloud } from '../onboarding/enums.ts';
import type { AgreementTemplateFacts } from '../onboarding/facts.ts';

/** An agreement that customers accept, as Microsoft publishes it. */
@Entity('agreement_templates')
@Check('chk_agreement_templates_type', oneOf('type', AgreementType))
export class AgreementTemplate implements AgreementTemplateFacts {
  @IdColumn() id!: string;
  @Index('uq_agreement_templates_microsoft_template_id', { unique: true })
  @CodeColumn(50)
  microsoftTemplateId!: string;
  @CodeColumn(40) type!: AgreementType;
  @IntegerColumn() versionRank!: number;
  @DayColumn() effectiveFrom!: string;
  @DayColumn({ nullable: true }) supersededOn!: string | null;
  @DayColumn({ nullable: true }) acceptedUntil!: string | null;
  @JsonColumn() clouds!: Cloud[];
}
