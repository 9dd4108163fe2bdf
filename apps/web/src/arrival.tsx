import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Begins a page that was come to by a link at its top, with the focus on its heading: who goes by keyboard or listens
 * goes on from there. The way back keeps its place, which the browser remembers.
 */
export function Arrival(): null {
  const { pathname } = useLocation();
  const way = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (way !== 'POP') window.scrollTo(0, 0);
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, way]);
  return null;
}
