import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createDeskRouter } from "./router.tsx";
import { cancelOutdated } from "./state/draft-queries.ts";
import { draft } from "./state/draft-window.ts";
import { applyTheme } from "./state/theme.ts";
import "./style/fonts.ts";
import "./style/index.css";

applyTheme();
// What this window was working on is what it shows first.
await draft.start();

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: true } },
});

cancelOutdated(queries);

const place = document.getElementById("desk");
if (place === null) throw new Error("main: the page has no element #desk");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={createDeskRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
