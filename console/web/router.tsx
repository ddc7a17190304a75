import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

export type Place = { path: string; query: URLSearchParams };

const listeners = new Set<() => void>();

/** Goes to an address; with `replace`, in the place of the present one. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState({ y: 0 }, "", address);
  else {
    history.replaceState({ y: scrollY }, "");
    history.pushState({ y: 0 }, "", address);
    scrollTo(0, 0);
  }
  for (const listener of listeners) listener();
}

/** Where the page is. Going back returns to where one had scrolled, as soon as the list is there again. */
export function usePlace(): Place {
  const [address, setAddress] = useState(location.pathname + location.search);
  useEffect(() => {
    const look = () => setAddress(location.pathname + location.search);
    const back = () => {
      look();
      restoreScroll(history.state?.y ?? 0);
    };
    history.scrollRestoration = "manual";
    listeners.add(look);
    addEventListener("popstate", back);
    return () => {
      listeners.delete(look);
      removeEventListener("popstate", back);
    };
  }, []);
  const url = new URL(address, location.origin);
  return { path: url.pathname, query: url.searchParams };
}

function restoreScroll(y: number, tries = 20): void {
  requestAnimationFrame(() => {
    if (document.documentElement.scrollHeight - innerHeight >= y || tries === 0) scrollTo(0, y);
    else restoreScroll(y, tries - 1);
  });
}

type LinkProps = JSX.AnchorHTMLAttributes & { to: string; children: ComponentChildren };

/** A link within the console: a click stays on the page, everything else is the browser's. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

export const articleAddress = (id: string): string => `/article/${id}`;
export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`;
