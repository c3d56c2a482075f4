import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

type Props = Readonly<{ children: string; /** What can be done with the whole page. */ actions?: ReactNode }>;

let firstPage: string | undefined;

/** The heading of a screen: also the window's title, and where the keyboard is after a navigation. */
export function PageTitle({ children, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    document.title = children;
  }, [children]);
  const arrive = useEffectEvent((place: string) => {
    // The page that opens first leaves the keyboard where the browser puts it: before the skip link.
    if (navigation === 'POP' && (firstPage ??= place) === place) return;
    heading.current?.focus();
  });
  // A filter written into the address is no navigation: whoever types goes on typing.
  useEffect(() => arrive(pathname), [pathname]);
  return (
    <Group justify="space-between" mb="lg">
      <Title order={1} ref={heading} tabIndex={-1} className="page-title">
        {children}
      </Title>
      {actions}
    </Group>
  );
}
