# find::one::short of sse2, x86_64-unknown-linux-gnu

    movd        xmm0, edi
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rdx, 32
    jae         .L1
    cmp         rdx, 16
    jae         .L2
    cmp         rdx, 8
    jae         .L3
    cmp         rdx, 4
    jae         .L4
    cmp         rdx, 2
    jae         .L5
    test        rdx, rdx
    je          .L6
#APP
    movzx       eax, byte ptr [rsi]
#NO_APP
    movzx       eax, al
    movd        xmm1, eax
    pcmpeqb     xmm0, xmm1
    pmovmskb    esi, xmm0
    and         esi, 1
    jmp         .L7
.L1:
    lea         rax, [rsi + rdx]
    add         rax, -32
#APP
    movdqu      xmm2, xmmword ptr [rsi]
#NO_APP
    pcmpeqb     xmm2, xmm0
#APP
    movdqu      xmm1, xmmword ptr [rsi + 16]
#NO_APP
    pcmpeqb     xmm1, xmm0
#APP
    movdqu      xmm3, xmmword ptr [rax]
#NO_APP
    pcmpeqb     xmm3, xmm0
#APP
    movdqu      xmm4, xmmword ptr [rax + 16]
#NO_APP
    pcmpeqb     xmm4, xmm0
    movdqa      xmm0, xmm2
    por         xmm0, xmm1
    por         xmm0, xmm3
    por         xmm0, xmm4
    pmovmskb    eax, xmm0
    test        eax, eax
    je          .L6
    pmovmskb    eax, xmm2
    pmovmskb    ecx, xmm3
    pmovmskb    esi, xmm4
    shl         esi, 16
    or          esi, ecx
    pmovmskb    edi, xmm1
    neg         dl
    mov         ecx, edx
    shr         rsi, cl
    shl         edi, 16
    or          edi, eax
    shl         rsi, 32
    or          rsi, rdi
    jmp         .L7
.L2:
    lea         rax, [rsi + rdx]
    add         rax, -16
#APP
    movdqu      xmm1, xmmword ptr [rsi]
#NO_APP
#APP
    movdqu      xmm2, xmmword ptr [rax]
#NO_APP
    pcmpeqb     xmm2, xmm0
    pmovmskb    esi, xmm2
    add         rdx, 32
    neg         rdx
    mov         ecx, edx
    shr         rsi, cl
    pcmpeqb     xmm1, xmm0
    pmovmskb    eax, xmm1
    shl         esi, 16
    or          esi, eax
    jmp         .L7
.L6:
    xor         eax, eax
    ret
.L3:
    lea         rax, [rsi + rdx]
    add         rax, -8
#APP
    mov         rcx, qword ptr [rsi]
#NO_APP
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    movq        xmm1, rax
    movq        xmm2, rcx
    punpcklqdq  xmm2, xmm1
    pcmpeqb     xmm0, xmm2
    pmovmskb    esi, xmm0
    movzx       eax, sil
    shr         esi, 8
    mov         cl, 16
    sub         cl, dl
    shr         rsi, cl
    shl         esi, 8
    or          esi, eax
    jmp         .L7
.L4:
    lea         rax, [rsi + rdx]
    add         rax, -4
#APP
    mov         ecx, dword ptr [rsi]
#NO_APP
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         ecx, ecx
    shl         rax, 32
    or          rax, rcx
    movq        xmm1, rax
    pcmpeqb     xmm0, xmm1
    pmovmskb    esi, xmm0
    mov         eax, esi
    shr         esi, 4
    and         esi, 15
    mov         cl, 8
    sub         cl, dl
    shr         rsi, cl
    and         eax, 15
    shl         esi, 4
    or          esi, eax
    jmp         .L7
.L5:
    lea         rax, [rsi + rdx]
    add         rax, -2
#APP
    movzx       ecx, word ptr [rsi]
#NO_APP
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       ecx, cx
    shl         eax, 16
    or          eax, ecx
    movd        xmm1, eax
    pcmpeqb     xmm0, xmm1
    pmovmskb    eax, xmm0
    mov         esi, eax
    and         esi, 3
    shr         eax, 2
    and         eax, 3
    mov         cl, 4
    sub         cl, dl
    shr         rax, cl
    lea         esi, [rsi + 4*rax]
.L7:
    xor         eax, eax
    test        rsi, rsi
    setne       al
    rep         bsf rdx, rsi
    ret
