/** What a drawing may be made of (https://www.w3.org/TR/SVG2/): shapes, text, paints and effects; nothing that acts or fetches. */
export const drawnElements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop ' +
    'clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Attributes whose value is a style of a kind: a colour, a number, a reference to another part. */
export const drawnAttributes: ReadonlySet<string> = new Set(
  (
    'style x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform transform-origin pathLength offset rotate ' +
    'textLength lengthAdjust startOffset method spacing side gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform ' +
    'clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode type values ' +
    'operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent ' +
    'kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle z stdDeviation radius baseFrequency ' +
    'numOctaves seed stitchTiles tableValues slope intercept amplitude exponent media zoomAndPan ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset ' +
    'opacity color color-interpolation color-interpolation-filters color-rendering shape-rendering text-rendering image-rendering display visibility overflow clip ' +
    'clip-path clip-rule mask mask-type filter flood-color flood-opacity lighting-color stop-color stop-opacity marker-start marker-mid marker-end paint-order ' +
    'vector-effect mix-blend-mode isolation enable-background font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight ' +
    'letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode'
  ).split(' '),
);

/** Attributes that only name or describe; whatever they say does nothing. */
export function isSpoken(name: string): boolean {
  return /^(?:id|class|lang|role|version|baseProfile|focusable|aria-[a-z]+|data-[a-z0-9_.-]+)$/.test(name);
}
