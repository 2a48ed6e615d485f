import type { LabelWords } from './labelWords';

/** Labels in Chinese; they need no colon. Blanks may stand between their characters. */
export const CHINESE_LABELS: readonly LabelWords[] = [
	{
		kind: 'name',
		role: 'recipient',
		words: [
			...'收件人姓名|收货人姓名|收件人信息|收货人信息|收件人|收货人|收件方|收货方|收方'.split('|'),
			...'收件客户|买家姓名|客户姓名|收件|收货|送货至|寄往|收貨人|送至'.split('|'),
		],
	},
	{
		kind: 'name',
		role: 'sender',
		words: [
			...'寄件人姓名|发件人姓名|发货人姓名|寄件人信息|发件人信息|寄件人|发件人|发货人'.split('|'),
			...'寄件方|发件方|寄方|发货方|寄件客户|寄件|发件|寄自|卖家'.split('|'),
		],
	},
	{
		kind: 'name',
		words: '姓名|联系人|联络人|客户名称|顾客|联系人姓名|名字|買家'.split('|'),
	},
	{
		kind: 'address',
		role: 'recipient',
		words: '收件人地址|收货人地址|收货地址|收件地址|配送地址|送货地址|邮寄地址'.split('|'),
	},
	{
		kind: 'address',
		role: 'sender',
		words: '寄件人地址|发件人地址|发货地址|寄件地址|发件地址'.split('|'),
	},
	{
		kind: 'address',
		words: [
			...'详细地址|联系地址|通讯地址|公司地址|店铺地址|门店地址|工厂地址|办公地址'.split('|'),
			...'家庭住址|所在地区|所在地|地址|住址|地区|门牌号|省市区'.split('|'),
		],
	},
	{ kind: 'mobile', words: '手机号码|手机号|手机|移动电话|行动电话|手機'.split('|') },
	{
		kind: 'phone',
		words: [
			...'收件人电话|收货人电话|收件电话|联系电话|联系方式|电话号码|联络电话|客服电话'.split('|'),
			...'服务热线|咨询热线|咨询电话|订购热线|订餐电话|预约电话|热线|固定电话|座机|固话'.split('|'),
			...'电话|電話|办公电话|总机|直线|业务电话|销售热线|全国热线'.split('|'),
		],
	},
	{ kind: 'phone', role: 'sender', words: '寄件人电话|发件人电话|寄件电话|发货人电话'.split('|') },
	{ kind: 'fax', words: '传真号码|传真|傳真'.split('|') },
	{ kind: 'email', words: '电子邮箱|电子邮件|邮箱|邮件|電郵'.split('|') },
	{ kind: 'website', words: '公司网址|网址|官网|网站|公司主页'.split('|') },
	{ kind: 'company', words: '公司名称|单位名称|公司|单位'.split('|') },
	{ kind: 'title', words: '职位|职务|职称'.split('|') },
	{ kind: 'postal', words: '邮政编码|邮编|郵編'.split('|') },
	{
		kind: 'other',
		words: [
			...'订单编号|订单号|运单编号|运单号码|运单号|快递单号|物流单号|单号|编号|下单时间'.split('|'),
			...'创建时间|付款时间|发货时间|成交时间|打印时间|时间|日期|备注|买家留言|留言|重量'.split(
				'|',
			),
			...'计费重量|件数|数量|金额|代收货款|运费|保价|商品|品名|物品|内件|寄托物|付款方式'.split(
				'|',
			),
			...'支付方式|支付宝交易号|身份证号|身份证|税号|开户行|账号|帐号|微信号|微信|型号'.split('|'),
			...'规格|价格|签收人|签收|签名|收件员|收派员|客户编码|原寄地|目的地|发票|配送方式'.split('|'),
			...'配送员|营业时间'.split('|'),
		],
	},
];
