import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Desk } from "./frame/desk.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { PageFault } from "./frame/page-fault.tsx";
import { type DeskSearch, parseSearch, stringifySearch, validateSearch } from "./state/desk-search.ts";

/** The desk's pages, each loaded when it is first opened. A page stands here and in `pages.ts`, and nowhere else. */
export function createDeskRouter() {
  const root = createRootRoute({ component: Desk, notFoundComponent: NotFound, validateSearch });
  const overview = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: ({ search }) => {
      // The start page was once the page of deals; links to it that carry a package still lead there.
      const { package: chosen, pair } = search as DeskSearch;
      if (chosen !== undefined || pair !== undefined)
        throw redirect({ to: "/deals", search, replace: true } as never);
    },
    component: lazyRouteComponent(() => import("./overview/overview-page.tsx"), "OverviewPage"),
    errorComponent: PageFault,
  });
  const check = createRoute({
    getParentRoute: () => root,
    path: "/check",
    component: lazyRouteComponent(() => import("./check-page/check-page.tsx"), "CheckPage"),
    errorComponent: PageFault,
  });
  const record = createRoute({
    getParentRoute: () => root,
    path: "/record",
    component: lazyRouteComponent(() => import("./record/record-page.tsx"), "RecordPage"),
    errorComponent: PageFault,
  });
  const deals = createRoute({
    getParentRoute: () => root,
    path: "/deals",
    component: lazyRouteComponent(() => import("./deals/deals-page.tsx"), "DealsPage"),
    errorComponent: PageFault,
  });
  const roadmap = createRoute({
    getParentRoute: () => root,
    path: "/roadmap",
    component: lazyRouteComponent(() => import("./roadmap/roadmap-page.tsx"), "RoadmapPage"),
    errorComponent: PageFault,
  });
  const dossier = createRoute({
    getParentRoute: () => root,
    path: "/dossier",
    component: lazyRouteComponent(() => import("./dossier-page/dossier-page.tsx"), "DossierPage"),
    errorComponent: PageFault,
  });
  const briefing = createRoute({
    getParentRoute: () => root,
    path: "/briefing",
    component: lazyRouteComponent(() => import("./briefing-page/briefing-page.tsx"), "BriefingPage"),
    errorComponent: PageFault,
  });
  const changes = createRoute({
    getParentRoute: () => root,
    path: "/changes",
    component: lazyRouteComponent(() => import("./changes-page/changes-page.tsx"), "ChangesPage"),
    errorComponent: PageFault,
  });
  return createRouter({
    routeTree: root.addChildren([overview, check, record, deals, roadmap, dossier, briefing, changes]),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
  });
}
