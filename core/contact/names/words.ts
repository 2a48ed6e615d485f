/** Words of companies, in the languages of their usual suffixes. */
export const COMPANY =
	/有限|股份|集团|公司|事务所|研究院|研究所|商行|商贸|工作室|工厂|旗舰店|专卖店|超市|酒店|餐厅|大学|学院|医院|银行|\b(?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|ohg|e\.?\s?v|s\.?a\.?s?|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|oy|ab|a\/s|aps|pty|pte|sdn|bhd|tbk|pvt|group|holdings?|partners|associates|consulting|solutions|technolog(?:y|ies)|systems|services|studios?|industries|international|enterprises?|university|institute|college|school|bank|hospital|clinic|hotel|restaurant|foundation|agency|bureau|logistics|trading|công ty|cty)\b|บริษัท|จำกัด/iu;

/** Words of jobs and departments. */
export const TITLE =
	/经理|总监|主任|主管|总裁|董事|工程师|设计师|顾问|专员|助理|秘书|部长|院长|教授|律师|会计|店长|创始人|总经理|销售|业务员|代表|\b(?:manager|director|officer|president|chairman|chief|head of|engineer|developer|designer|consultant|analyst|researcher|scientist|architect|assistant|secretary|administrator|coordinator|specialist|executive|representative|sales|marketing|account|lawyer|attorney|partner|founder|owner|professor|lecturer|teacher|agent|broker|advisor|adviser|editor|photographer|technician|supervisor|lead|ceo|cto|cfo|coo|cmo|vp|vice|senior|junior|department|dept|division|team|geschäftsführer(?:in)?|leiter(?:in)?|vertrieb|ingenieur|directeur|directrice|gérant|responsable|director[a]?|gerente|jefe|giám đốc|trưởng phòng|nhân viên)\b|ผู้จัดการ|กรรมการ/iu;

/** Forms of address that stand before or behind a name. */
export const HONORIFIC =
	/^(?:dr|mr|mrs|ms|miss|mx|prof|sir|ing|dipl|herr|frau|monsieur|madame|mme|m|sr|sra|srta|señor|señora|don|doña|ông|bà|anh|chị|นาย|นาง|นางสาว|น\.ส|คุณ)\b\.?\s|(?:先生|女士|小姐|太太|老师|同学|师傅)$/iu;

/** Words that no name of a person has. */
export const NOT_A_NAME =
	/\b(?:the|and|for|of|with|your|our|you|is|are|this|free|new|sale|shop|buy|now|off|price|order|delivery|express|waybill|parcel|postage|paid|presorted|standard|permit|mail|service|requested|priority|first|class|stamp|airmail|return|fragile|urgent|invoice|welcome|thank|thanks|business|card|tel|fax|phone|mobile|email|web|website|address|street|road|avenue|cloud|home|contact|usa|date|tracking|post|logistics|signature|weight|electronic|prime|day|ground|registered)\b|[@#$%&*=<>{}[\]\\/|_~^"“”!?！？，。、￥¥:：;；+]|快递|速运|物流|订单|商品|地址|电话|包邮|促销|优惠|客服|店铺|首页|返回|详情|确认|默认|编辑|复制|收货|发货|已签收|配送|签收|免费|正品|服务|名片|微信|扫码|标签|省|市|区|县|镇|路|街|号|楼|室/iu;

/** Words that look like Chinese names, because they begin with a family name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	[
		'全国 全场 全天 全部 全新 全程 周年 周末 高端 高级 高清 高效 安全',
		'安装 平台 时尚 时代 时间 万物 金牌 金额 黄金 黄色 白色 红色 马上',
		'方案 方法 方便 温馨 温度 常见 常用 成功 成本 项目 应用 应急 支持',
		'支付 花园 门店 门口 水果 水电 房屋 房产 车辆 车位 路线 向上 任何',
		'任务 关于 关注 游戏 古典 解决 解放 充值 经典 经营 许可 强力 干净',
		'包装 包括 计算 计划 通知 明天 单位 单价 农业 石油 管理 后台 牛奶',
		'羊肉 米饭 石材 舒适 健康 宝贝 齐全 印刷 空间 家居 家具 常州 凌晨',
		'能量 元素 相关 相册 相信 党员 安静 成人 成员 成立 边框 丁香 诺言',
		'满意 从业 养生 专业 权益 和谐 信息 信誉 信用 于是 相机 费用 库存',
		'巴士 水平 终身 初级 单车 解答 向导 车间 甘甜 厉害 强大 广告 文件',
		'文化 文具 文字 白酒 尚品 尚未 党建 路况 幸福 盛大 盛世 巨大 容量',
		'都市 普通 利润 利率 卫生 卫浴 连接 连锁 艾灸 牟利 司机 应届 章程',
		'阳光 阳台 阳性 师资 师傅 居住 束缚 干货',
	].flatMap((row) => row.split(' ')),
);
