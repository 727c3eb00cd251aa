import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { CheckIcon, CopyIcon } from '../ui/icons.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';

const MailDraftFields = graphql(/* GraphQL */ `
  fragment MailDraftFields on RelationshipRequest {
    id
    invitationUrl
    expiresAt
    emailDraft {
      subject
      body
    }
  }
`);

interface MailDraftProps {
  readonly request: FragmentType<typeof MailDraftFields>;
  readonly onAgain: () => void;
}

/** The mail, to be changed, copied or opened in one's own program. The link must stay in it. */
export const MailDraft = ({ request, onAgain }: MailDraftProps) => {
  const t = useTexts();
  const { moment } = useFormats();
  const { invitationUrl, expiresAt, emailDraft } = readFragment(MailDraftFields, request);
  const [subject, setSubject] = useState(emailDraft.subject);
  const [body, setBody] = useState(emailDraft.body);
  const [isCopied, setCopied] = useState(false);
  const hasLink = body.includes(invitationUrl);
  const copy = () =>
    navigator.clipboard.writeText(`${subject}\n\n${body}`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <div className="card relationship-form">
      <Notice kind="good">{t.relationship.made(moment(expiresAt))}</Notice>
      <CopyField label={t.relationship.link} value={invitationUrl} />
      <TextField className="field" value={subject} onChange={setSubject}>
        <Label className="field-label">{t.relationship.subject}</Label>
        <Input className="input" />
      </TextField>
      <TextField className="field" value={body} onChange={setBody} isInvalid={!hasLink}>
        <Label className="field-label">{t.relationship.text}</Label>
        <TextArea className="input" rows={14} />
      </TextField>
      {!hasLink && <Notice kind="bad">{t.relationship.linkMissing}</Notice>}
      <div className="relationship-actions">
        <Button onPress={copy} isDisabled={!hasLink}>
          {isCopied ? <CheckIcon /> : <CopyIcon />}{' '}
          {isCopied ? t.confirmation.copied : t.relationship.copyMail}
        </Button>
        {hasLink && (
          <a className="button" href={mailto}>
            {t.relationship.openMail}
          </a>
        )}
        <Button look="quiet" onPress={onAgain}>
          {t.relationship.again}
        </Button>
        <LinkButton href="/" look="primary">
          {t.confirmation.done}
        </LinkButton>
      </div>
    </div>
  );
};
