namespace TaskBreakdown.Measures.Tables;

/// <summary>Measure words (量词) that count things. Each stands for itself: three 处 are not three 个.</summary>
/// <remarks>
/// <para>A line holds the measure word, other writings of it, and behind = its English name. It is read once; as code, the
/// table was the slowest part of a program's first extraction to compile.</para>
/// <para>The list is open; the scanner keeps a measure word it does not find here as written and marks it unknown.</para>
/// </remarks>
internal static class CountUnits
{
    internal const string Rows = """
        [count]
        个 個 箇 | piece
        处 處 | place
        条 條 | line
        项 項 | item
        座 | structure
        家 | organization
        户 戶 | household
        名 | person
        人 | person
        位 | person
        人次 | person-time
        套 | set
        间 間 | room
        所 | school or clinic
        台 臺 | machine
        部 | lift, film or bus
        辆 輛 | vehicle
        艘 | ship
        架 | aircraft
        列 | train
        头 頭 | head of livestock
        只 隻 | animal
        羽 | fowl
        匹 | horse
        尾 | fish
        箱 | box or hive
        株 | plant
        棵 | tree
        穴 | hill of plants or grave
        丛 | clump
        盆 | pot
        场 場 | event
        场次 場次 | event
        期 | session
        次 | time
        轮 輪 | round
        届 屆 | session
        班 | class
        班次 | run
        批次 | batch
        件 | piece
        件次 | case
        家次 | visit to an organization
        户次 | visit to a household
        起 | case
        宗 | case or plot
        例 | case
        天次 | day of operation
        台次 | machine use
        车次 | vehicle run
        架次 | flight
        航次 | voyage
        列次 | train run
        艘次 | ship call
        人天 | person-day
        张 張 | bed or sheet
        床 | bed
        铺 | berth
        份 | copy
        册 冊 | volume
        幅 | picture or plot
        本 | book
        篇 | article
        集 | episode
        首 | song
        支 枝 | team
        队 隊 | team
        片 | stretch
        块 塊 | plot or plate
        栋 棟 | building
        幢 | building
        孔 | culvert or cave dwelling
        眼 | well
        口 | well or mouth
        盏 盞 | lamp
        根 | pole
        杆 | pole
        门 門 | gate or subject
        扇 | door
        面 | flag or wall
        对 對 | pair
        双 雙 | pair
        组 組 | group
        类 類 | kind
        种 種 | kind
        款 | model
        批 | lot
        标箱 標箱 TEU 标准箱 国际标箱 | TEU
        枚 | piece
        颗 顆 | piece
        粒 | grain
        朵 | flower
        袋 | bag
        瓶 | bottle
        包 | pack
        罐 | can
        车 | vehicle load
        桌 | table
        席 | seat
        座位 | seat
        个座位 | seat
        格 | bay
        笔 筆 | transaction
        单 單 | order
        票 | vote or ticket
        股 | share
        段 | section
        级 級 | step
        层 層 | storey
        道 | line or gate
        环 | ring
        圈 | circle
        村 | village
        乡 | township
        镇 | town
        村次 | visit to a village
        厂 廠 | plant
        站 | station
        线 線 | line
        节 節 | class period or wagon
        课 課 | lesson
        堂 | lesson
        场馆 場館 | venue
        棚 | greenhouse
        栏 | pen
        窝 | litter
        群 | colony
        垛 | stack
        筐 | basket
        捆 | bundle
        卷 | roll
        盘 | reel
        副 | set
        尊 | statue
        樽 | vessel
        顶 頂 | tent
        艇 | boat
        梯 | lift
        泊位 | berth
        车位 | parking space
        床位 | bed
        学位 學位 | school place
        工位 | workplace
        标段 | lot of works
        标准间 | standard room
        机柜 | rack
        标准机架 | standard rack
        架机柜 | rack
        端 | terminal
        点 點 | point
        点位 | site
        跨 | span
        洞 | hole
        井 | well
        闸 | sluice
        单元 | unit of a building
        人份 | dose
        剂次 劑次 | dose given
        剂 | dose
        针次 | injection
        辆次 輛次 | vehicle run
        轮次 輪次 | round
        期次 | session
        例次 | case
        份次 | copy handled
        标台 標台 | standard bus
        标车 | standard vehicle
        头份 | dose for livestock
        羽份 | dose for fowl
        床日 | bed-day
        人日 | person-day
        人月 | person-month
        人年 | person-year
        工日 | labour day
        封 | letter
        盒 | box
        扎 | bunch
        束 | bunch
        盘次 | disc
        载重吨 載重噸 | deadweight tonne
        总吨 | gross ton
        页 頁 | page
        学分 學分 | credit
        吨公里 噸公里 | tonne-kilometre
        人公里 | passenger-kilometre
        换算吨公里 | converted tonne-kilometre
        联 聯 | twin span
        榀 | truss
        樘 | door frame
        """;
}
