import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './relation-line-shaders.ts';

/** What a line looks like beyond sigma's own fields. */
export interface LineLook {
  /** How far the line bows out to the left of its direction, as a share of its length. */
  readonly bend: number;
  /** Pixels of dash and gap together, 0 for an unbroken line. */
  readonly period: number;
  /** Share of the period that is drawn. */
  readonly fill: number;
  /** Pixels; 0 is no arrow. */
  readonly arrow: number;
}

const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;
const SEGMENTS = 20;

/**
 * Draws relations as curves with dashes, true transparency and an arrow head; for picking they are 10 px wide and
 * unbroken. A class with a parent, against the house style, because sigma takes drawing programs in no other form.
 */
export class RelationLineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: STRIP.length,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_line', size: 4, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_strip', size: 3, type: FLOAT }],
      CONSTANT_DATA: STRIP,
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    // Five parameters are sigma's choice, not ours.
    line: EdgeDisplayData & LineLook,
  ): void {
    this.array.set([source.x, source.y, target.x, target.y, source.size, target.size], start);
    this.array.set(
      [line.bend, line.period, line.fill, line.arrow, line.size, floatColor(line.color), edgeIndex],
      start + 6,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height);
  }
}

/** Rows of `[along, side, part]`: part 0 is the line, 1 the base of the arrow head, 2 its tip. */
const STRIP: number[][] = [
  ...Array.from({ length: SEGMENTS + 1 }, (_, at) => at / SEGMENTS).flatMap((along) => [
    [along, -1, 0],
    [along, 1, 0],
  ]),
  [1, -1, 1],
  [1, 1, 1],
  [1, -1, 2],
  [1, 1, 2],
];
