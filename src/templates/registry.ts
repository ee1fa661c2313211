import { templateFrom } from './build.ts'
import { beijing as beijingData } from './places/beijing.ts'
import { centralFinal } from './places/central-final.ts'
import { chongqing as chongqingData } from './places/chongqing.ts'
import { fujian as fujianData } from './places/fujian.ts'
import { guangdong as guangdongData } from './places/guangdong.ts'
import { hunan as hunanData } from './places/hunan.ts'
import { jiangsu as jiangsuData } from './places/jiangsu.ts'
import { qinghai as qinghaiData } from './places/qinghai.ts'
import { shaanxi as shaanxiData } from './places/shaanxi.ts'
import { shandong as shandongData } from './places/shandong.ts'
import { shanghai as shanghaiData } from './places/shanghai.ts'
import { shenzhen as shenzhenData } from './places/shenzhen.ts'
import { zhejiang as zhejiangData } from './places/zhejiang.ts'
import type { Template } from './template.ts'

/** The national pattern, which tests and examples use by name. */
export const qinghai = templateFrom(qinghaiData)

/** Every template, the national pattern first: it is taken where nothing speaks for another. */
export const templates: readonly Template[] = [
  qinghai,
  templateFrom(shanghaiData),
  templateFrom(jiangsuData),
  templateFrom(beijingData),
  templateFrom(guangdongData),
  templateFrom(fujianData),
  templateFrom(shaanxiData),
  templateFrom(shandongData),
  templateFrom(zhejiangData),
  templateFrom(chongqingData),
  templateFrom(hunanData),
  templateFrom(shenzhenData),
  templateFrom(centralFinal),
]
