import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a node looks like beyond sigma's own fields. */
export interface NodeLook {
  /** One of `SHAPE_NUMBERS`. */
  readonly shape: number;
  /** Colour of the seam that sets the node off from lines. */
  readonly seam: string;
  readonly ring: string;
  /** Pixels; 0 is no ring. */
  readonly ringWidth: number;
}

const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

/**
 * Draws circles, squares, diamonds and triangles of like area, with a seam and an optional ring.
 * A class with a parent, against the house style, because sigma takes drawing programs in no other form.
 */
export class NodeShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ringWidth', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_seam', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, node: NodeDisplayData & NodeLook): void {
    this.array.set(
      [
        node.x,
        node.y,
        node.size,
        node.shape,
        node.ringWidth,
        floatColor(node.color),
        floatColor(node.seam),
        floatColor(node.ring),
        nodeIndex,
      ],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
  }
}

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute float a_ringWidth;
attribute vec4 a_color;
attribute vec4 a_seam;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_ringWidth;
varying vec4 v_color;
varying vec4 v_seam;
varying vec4 v_ring;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_radius / u_sizeRatio;
  v_shape = a_shape;
  v_ringWidth = a_ringWidth;
  v_pixel = a_corner * (v_radius * 1.5 + a_ringWidth + 4.0);
  vec2 position = a_position + v_pixel * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_seam = a_seam;
  v_seam.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
}
`;

// Distance functions after Inigo Quilez, "2D distance functions" (iquilezles.org); sizes chosen for like areas.
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_ringWidth;
varying vec4 v_color;
varying vec4 v_seam;
varying vec4 v_ring;

uniform float u_pixelRatio;

float box(vec2 p, float side, float corner) {
  vec2 q = abs(p) - side + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float triangle(vec2 p, float side, float corner) {
  const float k = 1.7320508;
  float r = side - corner * k;
  p.x = abs(p.x) - r;
  p.y += r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y) - corner;
}

float distanceTo(vec2 p, float radius, float shape) {
  if (shape < 0.5) return length(p) - radius;
  if (shape < 1.5) return box(p, radius * 0.9, radius * 0.3);
  if (shape < 2.5) return box(vec2(p.x + p.y, p.y - p.x) * 0.7071068, radius * 0.9, radius * 0.18);
  return triangle(p + vec2(0.0, radius * 0.12), radius * 1.3, radius * 0.2);
}

void main(void) {
  float d = distanceTo(v_pixel, v_radius, v_shape);

  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float soft = 0.75 / u_pixelRatio;
  float seamEnd = v_ringWidth > 0.0 ? 2.5 : 1.5;
  vec4 color = mix(v_color, v_seam, smoothstep(-soft, soft, d));
  color = mix(color, v_ring, smoothstep(-soft, soft, d - seamEnd) * step(0.01, v_ringWidth));
  float alpha = color.a * (1.0 - smoothstep(-soft, soft, d - seamEnd - v_ringWidth));
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}
`;
