import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { colorSchemeManager } from "./color-scheme-manager.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { styleNonce } from "./nonce.ts";
import { PageView } from "./page-view.tsx";
import { Shell } from "./shell.tsx";
import { cssVariables, theme } from "./theme.ts";

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

/** The whole application. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <Shell>
          <ErrorBoundary>
            <PageView />
          </ErrorBoundary>
        </Shell>
      </QueryClientProvider>
    </MantineProvider>
  );
}
