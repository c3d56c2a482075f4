import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

type Props = Readonly<{
  label: string;
  description: string | undefined;
  error: string | undefined;
  /** A data URI, or nothing. */
  value: unknown;
  change: (value: string | null) => void;
}>;

/** What a file holds, as a data URI. */
const dataUri = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });

/** A picture that is kept in the settings themselves. */
export function PictureInput({ label, description, error, value, change }: Props) {
  const t = useTranslations('parts');
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Group mt="xs">
        {typeof value === 'string' && <img src={value} alt={label} className="logo" />}
        <FileButton
          accept="image/png,image/jpeg"
          onChange={(file) => {
            if (file) void dataUri(file).then(change);
          }}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {t('choosePicture')}
            </Button>
          )}
        </FileButton>
        {typeof value === 'string' ? (
          <Button variant="default" size="xs" onClick={() => change(null)}>
            {t('removePicture')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t('noPicture')}
          </Text>
        )}
      </Group>
    </Input.Wrapper>
  );
}
