import { Button, Center } from '@mantine/core';
import { useTranslations } from 'use-intl';

type Props = Readonly<{
  pages: Readonly<{ hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }>;
}>;

/** The next page of a list, while there is one. */
export function MoreButton({ pages }: Props) {
  const t = useTranslations('web');
  if (!pages.hasNextPage) return null;
  return (
    <Center mt="lg">
      <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
        {t('more')}
      </Button>
    </Center>
  );
}
