export { coordinateSystemNames, metresBetween, type CoordinateSystem, type GivenPoint, type Point } from '#kernel';
