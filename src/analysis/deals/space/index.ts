export { countAcceptable, countFeasible, countPackages } from "./counts.ts";
export { type PackageCrowd, packageCrowd } from "./crowd.ts";
export {
  type EfficientEntry,
  type EfficientSet,
  type EfficientSetSettings,
  efficientSet,
} from "./efficient-set.ts";
export { type NearestAcceptable, type NearestSettings, nearestAcceptable } from "./nearest.ts";
export {
  type Choice,
  type Conjunction,
  integerValue,
  matches,
  type PackageSpace,
  type PackageSpaceInput,
  packageSpace,
  toRationals,
} from "./package-space.ts";
export { type Solutions, solutions } from "./solutions.ts";
export { type Standing, standing } from "./standing.ts";
