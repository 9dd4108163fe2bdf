/** Fewer cases or people than this are not shown apart 小于五不单独显示: in a neighbourhood everybody would know whose they are. */
export const LEAST_SHOWN = 5;
