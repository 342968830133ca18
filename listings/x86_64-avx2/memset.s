# memset of avx2, x86_64-unknown-linux-gnu

    cmp         rsi, 64
    jae         .L1
    movzx       ecx, dl
    movabs      rax, 72340172838076673
    imul        rax, rcx
    vmovq       xmm0, rax
    vpbroadcastq xmm0, xmm0
    cmp         rsi, 32
    jae         .L2
    cmp         rsi, 16
    jae         .L3
    cmp         rsi, 8
    jae         .L4
    cmp         rsi, 4
    jae         .L5
    cmp         rsi, 2
    jae         .L6
    test        rsi, rsi
    je          .L7
#APP
    mov         byte ptr [rdi], dl
#NO_APP
    ret
.L1:
    vmovd       xmm0, edx
    vpbroadcastb ymm0, xmm0
    lea         rax, [rdi + rsi]
#APP
    vmovdqu     ymmword ptr [rdi], ymm0
    vmovdqu     ymmword ptr [rdi + 32], ymm0
#NO_APP
    cmp         rsi, 129
    jae         .L8
    add         rax, -64
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm0
#NO_APP
    vzeroupper
    ret
.L2:
    lea         rax, [rdi + rsi]
    add         rax, -32
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 16], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 16], xmm0
#NO_APP
    ret
.L8:
    cmp         rsi, 257
    jae         .L9
    add         rax, -128
#APP
    vmovdqu     ymmword ptr [rdi + 64], ymm0
    vmovdqu     ymmword ptr [rdi + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 64], ymm0
    vmovdqu     ymmword ptr [rax + 96], ymm0
#NO_APP
    vzeroupper
    ret
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -16
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
    ret
.L9:
    add         rax, -256
    cmp         rsi, 513
    jae         .L10
#APP
    vmovdqu     ymmword ptr [rdi + 64], ymm0
    vmovdqu     ymmword ptr [rdi + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdi + 128], ymm0
    vmovdqu     ymmword ptr [rdi + 160], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdi + 192], ymm0
    vmovdqu     ymmword ptr [rdi + 224], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 64], ymm0
    vmovdqu     ymmword ptr [rax + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 128], ymm0
    vmovdqu     ymmword ptr [rax + 160], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 192], ymm0
    vmovdqu     ymmword ptr [rax + 224], ymm0
#NO_APP
    vzeroupper
    ret
.L4:
    lea         rcx, [rdi + rsi]
    add         rcx, -8
#APP
    mov         qword ptr [rdi], rax
#NO_APP
#APP
    mov         qword ptr [rcx], rax
#NO_APP
    ret
.L10:
    mov         edx, edi
    neg         edx
    and         edx, 63
    add         rdi, rdx
    mov         rcx, rsi
    sub         rcx, rdx
    cmp         rsi, 24576
    setb        dl
    cmp         rcx, 4352
    setb        sil
    or          sil, dl
    je          .L11
    cmp         rcx, 256
    jae         .L12
    jmp         .L13
.L5:
    lea         rcx, [rdi + rsi]
    add         rcx, -4
#APP
    mov         dword ptr [rdi], eax
#NO_APP
#APP
    mov         dword ptr [rcx], eax
#NO_APP
    ret
.L11:
    mov         rdx, rdi
.L14:
    add         rcx, -256
    lea         rdi, [rdx + 256]
#APP
    prefetchw   byte ptr [rdx + 4096]
    prefetchw   byte ptr [rdx + 4160]
    prefetchw   byte ptr [rdx + 4224]
    prefetchw   byte ptr [rdx + 4288]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 64], ymm0
    vmovdqu     ymmword ptr [rdx + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 128], ymm0
    vmovdqu     ymmword ptr [rdx + 160], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 192], ymm0
    vmovdqu     ymmword ptr [rdx + 224], ymm0
#NO_APP
    mov         rdx, rdi
    cmp         rcx, 4351
    ja          .L14
.L12:
    add         rcx, -256
#APP
    vmovdqu     ymmword ptr [rdi], ymm0
    vmovdqu     ymmword ptr [rdi + 32], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdi + 64], ymm0
    vmovdqu     ymmword ptr [rdi + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdi + 128], ymm0
    vmovdqu     ymmword ptr [rdi + 160], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdi + 192], ymm0
    vmovdqu     ymmword ptr [rdi + 224], ymm0
#NO_APP
    add         rdi, 256
    cmp         rcx, 255
    ja          .L12
.L13:
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 64], ymm0
    vmovdqu     ymmword ptr [rax + 96], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 128], ymm0
    vmovdqu     ymmword ptr [rax + 160], ymm0
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 192], ymm0
    vmovdqu     ymmword ptr [rax + 224], ymm0
#NO_APP
.L7:
    vzeroupper
    ret
.L6:
    lea         rcx, [rdi + rsi]
    add         rcx, -2
    movzx       eax, ax
#APP
    mov         word ptr [rdi], ax
#NO_APP
#APP
    mov         word ptr [rcx], ax
#NO_APP
    ret
