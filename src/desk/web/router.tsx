import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { DealsPage } from "./deals/deals-page.tsx";
import { Desk } from "./frame/desk.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { PageFault } from "./frame/page-fault.tsx";
import { parseSearch, stringifySearch, validateSearch } from "./state/desk-search.ts";

/** The desk's pages. A page stands here and in `pages.ts`, and nowhere else. */
export function createDeskRouter() {
  const root = createRootRoute({ component: Desk, notFoundComponent: NotFound, validateSearch });
  const home = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: ({ search }) => {
      throw redirect({ to: "/deals", search, replace: true } as never);
    },
  });
  const deals = createRoute({
    getParentRoute: () => root,
    path: "/deals",
    component: DealsPage,
    errorComponent: PageFault,
  });
  return createRouter({
    routeTree: root.addChildren([home, deals]),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
  });
}
