import dagre from '@dagrejs/dagre'

import { listWays } from './map.ts'

import type { CaseGraph, GraphNode } from './graph.ts'
import type { MapWay } from './map.ts'

interface Place {
  x: number
  y: number
}

/** A node on the map: `number` counts from the top down, and from left to right where nodes stand level. */
interface MapNode extends Place {
  id: string
  kind: GraphNode['kind']
  number: number
}

/** A way on the map: the points through which it runs, from the edge of one node to the edge of the other. */
interface DrawnWay extends MapWay {
  points: Place[]
}

/** A case as a picture. All lengths are in CSS pixels at its natural size. */
export interface CaseMap {
  width: number
  height: number
  nodes: MapNode[]
  ways: DrawnWay[]
}

/** The size of a node on the map, in CSS pixels. */
export const MAP_NODE = 28

const SPACE = { nodesep: 14, edgesep: 6, ranksep: 30, marginx: 4, marginy: 4 }

/** Lays out a case from its start at the top to its outcomes. Only for build time: the library is large. */
export function layOutMap(graph: CaseGraph): CaseMap {
  const drawing = new dagre.graphlib.Graph()
  drawing.setGraph({ rankdir: 'TB', ...SPACE })
  drawing.setDefaultEdgeLabel(() => ({}))
  const ways = listWays(graph)
  for (const id of Object.keys(graph.nodes)) drawing.setNode(id, { width: MAP_NODE, height: MAP_NODE })
  for (const { from, to } of ways) drawing.setEdge(from, to)
  dagre.layout(drawing)
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number }
  const places = Object.entries(graph.nodes).map(([id, { kind }]) => ({
    id,
    kind,
    ...placeOf(drawing.node(id) as Place),
  }))
  places.sort((a, b) => a.y - b.y || a.x - b.x)
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: places.map((place, index) => ({ ...place, number: index + 1 })),
    ways: ways.map((way) => ({
      ...way,
      points: (drawing.edge(way.from, way.to) as { points: Place[] }).points.map(placeOf),
    })),
  }
}

function placeOf({ x, y }: Place): Place {
  return { x: round(x), y: round(y) }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
