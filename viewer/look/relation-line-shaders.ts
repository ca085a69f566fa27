/** Lays a strip along a quadratic curve between the rims of two nodes; all lengths are in pixels. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute vec4 a_line;
attribute float a_width;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_strip;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

const float bias = 255.0 / 254.0;
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_dimensions * 0.5;
}

void main() {
  vec2 start = toPixels(a_start);
  vec2 end = toPixels(a_end);
  vec2 chord = end - start;
  float span = length(chord);
  vec2 radii = a_radii / u_sizeRatio + 3.0;
  float arrow = a_line.w / sqrt(u_sizeRatio);
  gl_Position = nowhere;
  if (span < radii.x + radii.y + 2.0) return;

  float bend = a_line.x;
  vec2 normal = vec2(-chord.y, chord.x) / span;
  vec2 control = (start + end) * 0.5 + normal * bend * span * 2.0;
  float reach = span * (1.0 + 2.667 * bend * bend);
  float first = radii.x / reach;
  float tip = 1.0 - radii.y / reach;
  float last = max(first, tip - arrow / reach);
  float t = a_strip.z > 1.5 ? tip : mix(first, last, a_strip.x);

  vec2 point = mix(mix(start, control, t), mix(control, end, t), t);
  vec2 heading = normalize(mix(control - start, end - control, t));
  float line = max(a_width / u_sizeRatio, 0.9) * 0.5;
  v_half = line;
  if (arrow > 0.0 && a_strip.z > 0.5) v_half = a_strip.z > 1.5 ? 0.0 : line + arrow * 0.42;
  #ifdef PICKING_MODE
  v_half = max(v_half, 5.0);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_across = a_strip.y * (v_half + 1.0);
  v_along = (t - first) * reach;
  v_dash = a_strip.z > 0.5 ? vec2(0.0, 1.0) : a_line.yz;
  point += vec2(-heading.y, heading.x) * v_across;
  gl_Position = vec4(point / (u_dimensions * 0.5), 0.0, 1.0);
}
`;

/** Softens the rims and leaves the gaps of dashes; the colour goes out multiplied by its alpha, as sigma blends it. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

uniform float u_pixelRatio;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float alpha = v_color.a * (1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across)));
  if (v_dash.x > 0.0) {
    float at = fract(v_along / v_dash.x) * v_dash.x;
    float drawn = v_dash.x * v_dash.y;
    alpha *= 1.0 - smoothstep(drawn - soft, drawn + soft, at);
  }
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;
