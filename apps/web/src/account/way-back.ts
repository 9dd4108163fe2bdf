import { useLocation } from 'react-router';

/** This page as an address of the app, with what it was asked for. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

/** Where somebody wanted to go before they were asked to sign in. */
export function useWayBack(): string {
  const state = useLocation().state as { from?: unknown } | null;
  return typeof state?.from === 'string' ? state.from : '/';
}
