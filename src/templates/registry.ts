import { templateFrom } from './build.ts'
import { beijing as beijingData } from './places/beijing.ts'
import { guangdong as guangdongData } from './places/guangdong.ts'
import { jiangsu as jiangsuData } from './places/jiangsu.ts'
import { qinghai as qinghaiData } from './places/qinghai.ts'
import { shanghai as shanghaiData } from './places/shanghai.ts'
import type { Template } from './template.ts'

export const qinghai = templateFrom(qinghaiData)
export const shanghai = templateFrom(shanghaiData)
export const jiangsu = templateFrom(jiangsuData)
export const beijing = templateFrom(beijingData)
export const guangdong = templateFrom(guangdongData)

/** Every template, the national pattern first: it is taken where nothing speaks for another. */
export const templates: readonly Template[] = [qinghai, shanghai, jiangsu, beijing, guangdong]
