import '../look/styles.js';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Navigate, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { queries } from '../api/queries.js';
import { LanguageProvider, told } from '../language/language.js';
import { speak, wishedLanguage } from '../language/languages.js';
import type { MessageFiles } from '../language/messages.js';
import { readableTexts, theme } from '../look/theme.js';
import { SignInGate } from '../sign-in/sign-in-gate.js';
import { NotFoundPage } from './not-found-page.js';
import type { Screen } from './screen.js';
import { UnexpectedPage } from './unexpected-page.js';

type App = Readonly<{
  screens: readonly Screen[];
  /** Where `/` leads. */
  home: string;
  /** Navigation around every screen; the screen is its `<Outlet>`. */
  Frame: ComponentType;
  messages: MessageFiles;
}>;

const routerOf = ({ screens, home, Frame }: App) =>
  createBrowserRouter([
    {
      Component: Frame,
      HydrateFallback: () => null,
      children: [
        {
          Component: Outlet,
          ErrorBoundary: UnexpectedPage,
          children: [
            { index: true, element: <Navigate to={home} replace /> },
            ...screens.map(({ path, lazy }) => ({ path, lazy })),
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);

/** Shows an app in the page's `#app`, in the language wished for. */
export async function start(app: App): Promise<void> {
  const first = await told(app.messages, wishedLanguage());
  speak(first.language);
  // Made when somebody is in: a way back from the provider's page changes the address before.
  let router: ReturnType<typeof routerOf> | undefined;
  const Pages = () => <RouterProvider router={(router ??= routerOf(app))} />;
  createRoot(document.getElementById('app')!).render(
    <MantineProvider theme={theme} cssVariablesResolver={readableTexts} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <LanguageProvider
          first={first}
          files={app.messages}
          onChange={() => void queries.invalidateQueries()}
        >
          <SignInGate>
            <Pages />
          </SignInGate>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
